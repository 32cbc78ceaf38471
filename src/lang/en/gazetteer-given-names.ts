// Given names of people in the news with their usual gender, so that "he" and "she" find the right person.

const female = `Ada Agnes Aisha Alexandra Alice Amal Amanda Amina Amira Amy Ana Anastasia Angela Anita Ann Anna Annalena Anne Annie Asma
Barbara Beatrice Benazir Bintou Birgit Brigitte Carla Caroline Catherine Charlotte Christina Christine Claire Claudia Condoleezza Cristina
Dalia Daria Deborah Diana Dilma Dina Dorothy Elena Elina Elisabeth Elizabeth Ella Ellen Emily Emma Esther Eva Evelyn Farah Fatima Fatou Federica
Fiona Florence Frances Gabriela Giorgia Gloria Golda Grace Hala Hanan Hannah Heather Helen Helena Helle Hillary Hina Huda Ingrid Irina Isabel
Ivanka Jacinda Jamila Jane Janet Jeannette Jennifer Jessica Joan Jody Julia Julie Kaja Kamala Karen Karine Karoline Kate Katherine Kathleen
Katie Katrin Kristalina Kristen Laila Latifa Laura Layla Leila Leyla Lina Linda Lisa Liz Lucia Lucy Magdalena Maia Mairead Malala Margaret Maria
Mariam Marie Marina Marine Marta Martha Mary Maryam Melania Melanie Mette Michelle Mina Miriam Mona Monica Nadia Nancy Naomi Natalia Natalie
Nicola Nikki Nina Noura Olena Olga Oksana Olivia Paetongtarn Patricia Paula Penny Priti Rachel Rania Rebecca Rita Roberta Rosa Rosemary
Ruth Sahar Salome Samantha Samira Sana Sanae Sanna Sara Sarah Shireen Simone Sofia Sonia Sophie Stella Stephanie Susan Susana Suzanne Svetlana
Sviatlana Tammy Tamar Tatiana Tatyana Teresa Theresa Therese Tulsi Ursula Valentina Vera Veronica Victoria Virginia Viktoria Wendy Yasmin Yulia
Yuliia Yvette Zahra Zainab Zeinab Zuzana`;

const male = `Aaron Abbas Abdel Abdul Abdulaziz Abdulhamid Abdullah Abiy Adam Adel Adnan Ahmad Ahmed Ajit Akbar Alain Alan Albert Alejandro
Aleksandar Aleksandr Aleksei Alex Alexander Alexei Ali Alistair Amir Amos Anatoly Anders Andrei Andres Andrew Andrey Andrii Andriy Andrzej Anthony
Antoine Anton Antonio Antony António Anwar Arkady Arnaud Arsen Arthur Ashraf Asim Avichay Avigdor Ayman Badr Barack Barak Bart Bashar Bassem
Benjamin Benny Bernard Bernie Bezalel Bill Bob Boris Brad Brett Brian Bruce Carl Carlos Charles Chris Christian Christopher Chuck Claude Craig
Cyril Dan Daniel Danny David Denis Dennis Denys Derek Dick Dieter Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Donald Doug Douglas Ebrahim Eduardo
Edward Ehud Eli Elliott Emmanuel Emmerson Enrique Eric Erik Ernest Esmaeil Esmail Evan Eyal Faisal Farhan Fawzi Felix Ferdinand Fernando Francis
Francisco Francois François Frank Frederick Friedrich Fuad Fumio Gabriel Gary Geert Geir Geoffrey George Gerard Gerhard Ghassan Gideon Giorgi Giovanni
Gitanas Gordon Graham Greg Gregory Guido Gustavo Guy Hadi Haitham Hakan Hamad Hamid Hans Harry Hasan Hashim Hassan Heiko Helmut Henri Henry
Herzi Hibatullah Hossein Howard Hugh Hugo Hun Hussein Ian Ibrahim Igor Ilham Imran Irakli Isaac Isaias Ismail Israel Itamar Ivan Jack Jacob Jacques Jair
Jake Jamal James Jan Janez Jared Jason Javad Javier Jean Jeff Jeffrey Jens Jeremy Jerome Jim Joe Joel Johann John Jonas Jonathan Jorge Jose Josef Josep
Joseph Joshua José Juan Julian Justin Kais Karim Karl Karol Kassem Kazem Keir Keith Kemal Ken Kenneth Kevin Khaled Khalid Khalifa Khalil Kirill Klaus
Konstantin Kyriakos Kyrylo Lars Laurent Lawrence Leo Leon Leonid Lindsey Lloyd Louis Luc Lucas Luis Luiz Luke Magnus Mahdi Mahmoud Majed Majid Manuel Marc
Marco Marcus Mario Mark Martin Marwan Masoud Massad Mateusz Matt Matteo Matthew Max Maxim Mehdi Mevlut Michael Michel Miguel Mike Mikhail Milorad Mitch
Mohamed Mohammad Mohammed Moshe Moussa Muhammad Mustafa Mykhailo Mykola Nabih Naftali Naim Najib Narendra Nasrat Nasser Nathan Nawaf Nawaz Nayib
Ned Nicholas Nick Nicolas Nigel Nikol Nikolai Nikolay Nikos Noah Nouri Olaf Oleg Oleksandr Oleksii Oleksiy Olivier Omar Osama Oscar Pablo Pascal
Patrick Paul Pavel Pavlo Pedro Pete Peter Petr Petro Petteri Philip Philippe Pierre Piotr Qassem Rafael Rajnath Ralph Ramzan Ramtane Randy Rashad Rashid
Raul Ray Recep Rex Ricardo Richard Rick Riek Rishi Riyad Rob Robert Roberto Rodrigo Roger Roman Ron Ronald Ruslan Russell Rustem Ryan Saad Sadyr Saeed
Safiullah Salah Salem Salva Sam Sameh Sami Samuel Sanjay Saul Scott Sean Sebastian Sebastien Sergei Sergey Sergii Sergio Serhii Serhiy Seth Shavkat Shehbaz
Shigeru Shinzo Silvio Simon Sirajuddin Sonny Stefan Stephane Stephen Steve Steven Stuart Suhail Sven Takeshi Tamim Tarek Tareq Ted Tedros Terry Thomas
Tim Timothy Tobias Tom Tommy Tony Ulf Umar Vadim Valentin Valerii Valery Vasily Viktor Vincent Vitaly Vitali Vivek Vladimir Volker Volodymyr Vyacheslav
Walter Wayne William Wolfgang Yahya Yair Yasser Yevgeny Yitzhak Yoav Yuri Yury Yusuf Zabihullah Zabiullah Zalmay Zbigniew`;

const entries = (names: string, gender: 'female' | 'male'): [string, 'female' | 'male'][] =>
  names.split(/\s+/).map((name) => [name, gender]);

export const GIVEN_NAMES: Readonly<Record<string, 'female' | 'male'>> = Object.fromEntries([
  ...entries(male, 'male'),
  ...entries(female, 'female'),
]);
