// Stands for a script from elsewhere: what the app's own script uses.
window.fromElsewhere = (words) => words.join(' ');
